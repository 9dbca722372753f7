// The script of the page that looks into data. In a worker it answers; in the page it shows.

import { serve } from "./view/channel.js";
import { platform, type Port } from "./view/dom.js";
import { startPage } from "./view/page.js";

if (platform.document === undefined) serve(globalThis as unknown as Port);
else startPage();
