import type { CiService } from "./service.js";
import { webUrl } from "./web-url.js";

/** Drone: https://docs.drone.io/pipeline/environment/reference. A stage runs on one machine in one workspace: it is the job. */
export const drone: CiService = {
  name: "drone",
  variables: [
    "DRONE",
    "DRONE_BUILD_LINK",
    "DRONE_BUILD_NUMBER",
    "DRONE_REPO",
    "DRONE_STAGE_MACHINE",
    "DRONE_STAGE_NAME",
    "DRONE_WORKSPACE",
  ],
  // runner-go: labels.
  labels: {
    "io.drone.build.number": "DRONE_BUILD_NUMBER",
    "io.drone.repo.slug": "DRONE_REPO",
    "io.drone.stage.name": "DRONE_STAGE_NAME",
  },
  marks: { DRONE: "true" },
  recognises: (variables) => variables.get("DRONE") === "true",
  facts: (variables) => ({
    repository: variables.get("DRONE_REPO") ?? null,
    workflow: null,
    job: variables.get("DRONE_STAGE_NAME") ?? null,
    run_id: variables.get("DRONE_BUILD_NUMBER") ?? null,
    attempt: null,
    run_url: webUrl(variables.get("DRONE_BUILD_LINK")),
    runner: variables.get("DRONE_STAGE_MACHINE") ?? null,
    tracking_id: null,
    check_run_id: null,
    workspace: variables.get("DRONE_WORKSPACE") ?? null,
    runner_folder: null,
  }),
  isWorker: null,
};
