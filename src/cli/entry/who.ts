import { listenRowsAhead } from "../../engine/index.js";
import { cliSystem } from "../system.js";
import { useTwoThreads } from "../two-threads.js";

// Read by other threads while the code that understands them is loaded, which takes as long.
useTwoThreads("who");
const rows = listenRowsAhead(cliSystem(process));
void import("../main-who.js").then(({ mainWho }) => mainWho(rows));
