import { once } from "../../once.js";

/** The variables without any of which no service of the table recognises its jobs; a test holds the two together. */
export const MARKS = [
  "BUILDKITE",
  "CI",
  "CIRCLECI",
  "CI_SYSTEM_NAME",
  "DRONE",
  "GITHUB_ACTIONS",
  "GITHUB_RUN_ID",
  "GITLAB_CI",
  "JENKINS_HOME",
  "JENKINS_URL",
  "TF_BUILD",
] as const;

/** False where no CI service can be recognised, so that the table of services need not be loaded. */
export function mayRunInCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return MARKS.some((name) => env[name] !== undefined);
}

const MARKED = once(() => new RegExp(`(?:^|\\0)(?:${MARKS.join("|")})=`));

/** The same for a foreign environment, whole as the kernel gives it: a search for some names spares taking it apart. */
export function mayNameService(environment: string): boolean {
  return MARKED().test(environment);
}
