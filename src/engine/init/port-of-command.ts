/** Where a command line tells the port of its server; the first group is the port, or nothing for a `$PORT`. */
const TOLD: readonly RegExp[] = [
  /(?:^|\s)PORT=\$\{PORT:-(\d{1,5})\}/,
  /(?:^|\s)PORT=["']?(\d{1,5})\b/,
  /(?:^|\s)--(?:[a-z]+-)?port[= ]\s*["']?(\d{1,5})\b/,
  /(?:^|\s)-p[= ]?\s*(?:\d+\.[\d.]+:)?(\d{1,5})(?=[\s:]|$)/,
  /(?:^|\s)(?:-l|--listen)[= ]\s*(?:tcp:\/\/)?(?:[\w.]+:)?(\d{1,5})\b/,
  /(?:^|\s)(?:-b|--bind|-S|--addr|--address|--urls)[= ]\s*(?:https?:\/\/)?(?:[\w.*]+|\[[\da-f:]+\])?:(\d{1,5})\b/,
  /\brunserver(?:_plus)?\s+(?:[\w.]+:)?(\d{1,5})\b/,
  /\bhttp\.server\s+(\d{1,5})\b/,
  /\$\{PORT:-(\d{1,5})\}/,
];

/** The server asks for its port: any will do. */
const ASKED = /\$PORT\b|\$\{PORT\}|%PORT%/;

/** Development servers and the port that they take by themselves. */
const DEFAULTS: readonly (readonly [RegExp, number])[] = [
  [/\bvite\s+preview\b/, 4173],
  [/\bvite\b(?!\s+(?:build|optimize))|\bsvelte-kit\s+dev\b|\bremix\s+vite:dev\b/, 5173],
  [/\b(?:next|nuxt|nuxi)\s+(?:dev|start|preview)\b|\breact-scripts\s+start\b/, 3000],
  [/\bastro\s+(?:dev|preview)\b/, 4321],
  [/\bng\s+serve\b/, 4200],
  [/\b(?:vue-cli-service|webpack)\s+serve\b|\bwebpack-dev-server\b|\bhttp-server\b/, 8080],
  [/\bgatsby\s+develop\b/, 8000],
  [/\b(?:storybook\s+dev|start-storybook)\b/, 6006],
  [/\bparcel\b(?!\s+build)/, 1234],
  [/\bflask\s+run\b/, 5000],
  [
    /\b(?:uvicorn|gunicorn|hypercorn)\b|\brunserver\b|\bhttp\.server\b|\bfastapi\s+(?:dev|run)\b/,
    8000,
  ],
  [/\b(?:rails\s+s(?:erver)?|puma)\b|\bjson-server\b/, 3000],
];

/** The port that a command line's server listens on, `auto` where it takes what `PORT` says, null where nothing tells. */
export function portOfCommand(command: string): number | "auto" | null {
  for (const pattern of TOLD) {
    const port = Number(pattern.exec(command)?.[1] ?? 0);
    if (port >= 1 && port <= 65_535) return port;
  }
  if (ASKED.test(command)) return "auto";
  return DEFAULTS.find(([pattern]) => pattern.test(command))?.[1] ?? null;
}
