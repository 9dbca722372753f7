# @generated from contracts/. Do not edit. [e3b0c44298fc1c14]

