/** The labels by which CI services and their runners mark the containers they start, one line a service. */
const prefixes = [
  "com.gitlab.gitlab-runner.",
  "com.buildkite.",
  "io.drone.",
  "woodpecker-ci.org/",
] as const;

const longestText = 512;

/** Those labels that tell a container's CI job. All others may hold anything, so they are not kept. */
export function jobLabels(labels: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(labels)) {
    if (typeof value !== "string" || value.length > longestText) continue;
    if (prefixes.some((prefix) => name.startsWith(prefix))) kept[name] = value;
  }
  return kept;
}
