import { listenRowsAhead } from "../../engine/index.js";
import { useOneThread } from "../one-thread.js";
import { cliSystem } from "../system.js";

// Read by another thread while the code that understands them is loaded, which takes as long.
useOneThread("who");
const rows = listenRowsAhead(cliSystem(process));
void import("../main-who.js").then(({ mainWho }) => mainWho(rows));
