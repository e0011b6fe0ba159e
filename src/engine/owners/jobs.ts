/**
 * All that is needed only where processes of CI jobs are, or ourselves in one. One door, because every `import()` of its own is a
 * file more to find, read and compile; the CLI's build makes one bundle of it.
 */
export { currentJob } from "./ci-job.js";
export { jobOfProcess } from "./jobs/process-job.js";
