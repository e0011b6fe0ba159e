import { check } from "../commands/check.js";
import { main } from "../main.js";

main(check);
