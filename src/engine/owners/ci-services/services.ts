import { azure } from "./azure.js";
import { buildkite } from "./buildkite.js";
import { circleci } from "./circleci.js";
import { drone } from "./drone.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { jenkins } from "./jenkins.js";
import type { CiService } from "./service.js";
import { woodpecker } from "./woodpecker.js";

/** Every CI service that devrig knows, asked in this order. */
export const services: readonly CiService[] = [
  github,
  gitlab,
  buildkite,
  circleci,
  azure,
  woodpecker,
  drone,
  jenkins,
];
