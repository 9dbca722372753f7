import ring; ring.y
