import { ps } from "../commands/ps.js";
import { main } from "../main.js";

main(ps);
