import { actionRows } from "./action.mjs";
import { registryRows } from "./registry.mjs";
import { startUpRows } from "./start-up.mjs";

/** All rows of `npm run bench`, in the order of the table. */
export async function everydayRows(world, options) {
  return [
    ...(await startUpRows(world, options)),
    ...registryRows(world, options),
    ...(await actionRows(world, options)),
  ];
}
