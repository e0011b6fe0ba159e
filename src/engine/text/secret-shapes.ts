// Secrets that tell themselves by their form. Every pattern runs in linear time: the text is somebody else's.
import { once } from "../once.js";

/**
 * Prefixes that their makers chose so that scanners find them: what every such text holds, in small letters, and the pattern. Short
 * ones count at the start of a word only: `network-test-…` is no key.
 */
const SHAPES: readonly (readonly [signs: readonly string[], shape: string])[] = [
  [["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "gh[pousr]_[A-Za-z0-9]{10,}"],
  [["github_pat_"], "github_pat_\\w{10,}"],
  [["glpat-", "glptt-", "glrt-", "gldt-", "glcbt-"], "gl(?:pat|ptt|rt|dt|cbt)-[\\w-]{10,}"], // GitLab
  [["xox"], "xox[a-z]-[\\w-]{8,}"], // Slack
  [["akia", "asia"], "(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}"], // AWS
  [["eyj"], "(?<![A-Za-z0-9])eyJ[\\w-]{14,}(?:\\.[\\w-]*)*"], // JSON Web Token
  // Stripe, OpenAI, Anthropic
  [
    ["sk-", "sk_", "rk-", "rk_"],
    "(?<![A-Za-z0-9])(?:[sr]k[-_](?:live|test|proj|ant)[-_][\\w-]{10,}|sk-[A-Za-z0-9]{20,})",
  ],
  [["npm_"], "(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}"],
  [["pypi-"], "(?<![\\w-])pypi-(?=[a-z-]*[A-Z\\d])[\\w-]{20,}"],
  [["hf_"], "(?<![A-Za-z0-9])hf_[A-Za-z0-9]{20,}"], // Hugging Face
  [["gsk_"], "(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{20,}"], // Groq
  [["dckr_pat_", "dckr_oat_"], "dckr_[po]at_[\\w-]{16,}"], // Docker Hub
  [["shpat_", "shpca_", "shppa_", "shpss_"], "shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}"], // Shopify
  [["glsa_", "glc_"], "(?<![A-Za-z0-9])gl(?:sa|c)_[\\w+/=-]{20,}"], // Grafana
  [["sq0"], "(?<![A-Za-z0-9])sq0[a-z]{3}-[\\w-]{20,}"], // Square
  [["lin_api_"], "lin_api_\\w{20,}"], // Linear
  [["whsec_"], "whsec_[\\w+/=-]{16,}"],
  [["tskey-"], "tskey-[\\w-]{16,}"], // Tailscale
  [["key-"], "(?<![\\w-])key-[a-f0-9]{32}(?!\\w)"], // Mailgun
  [["hooks.slack.com"], "(?<=hooks\\.slack\\.com/\\w{1,20}/)[\\w/]+"],
  [["/webhooks/"], "(?<=/webhooks/\\d{1,30}/)[\\w-]{30,}"], // Discord
  [["aiza"], "AIza[\\w-]{30,}"], // Google
  [["ya29."], "ya29\\.[\\w-]{10,}"],
  [["hvs.", "hvb.", "hvr."], "hv[sbr]\\.[\\w-]{16,}"], // Vault
  [["_v1_"], "do[oprt]_v1_[a-f0-9]{20,}"], // DigitalOcean
  [["sg."], "(?<![A-Za-z0-9])SG\\.[\\w-]{16,}\\.[\\w-]{16,}"], // SendGrid
  [["-----begin"], "-----BEGIN[^-]{0,40}PRIVATE KEY[^-]{0,10}-----[^]*?(?=-----END|$)"],
];

/** What comes after the name of an HTTP scheme, however short: `Bearer abc`, `X-Any: Token abc`. */
const AFTER_SCHEME = once(() => /((?<![\w-])bearer|:\s?(?:basic|token))(\s{1,3})(?!-)[^\s"']+/gi);

/** Long hex or base64, not a path or file name, right after a word that names a secret: `--key 0f3a…`, `key:"…"`. */
const AFTER_KEY_WORD = once(
  () =>
    /(key|token|secret|password|passwd|(?<![\w-])basic)(["']?[\s:=]{1,3}["']?)(?![/-])([A-Za-z0-9+/_=.-]{16,})/gi,
);

/** What comes before those, in small letters. */
const KEY_WORDS = ["key", "token", "secret", "passw", "bearer", "basic"];

/** The text with everything that looks like a token as `***`; nearly all texts hold no sign of any, and are spared the patterns. */
export function redactShapes(text: string): string {
  const small = text.toLowerCase();
  const holds = (sign: string): boolean => small.includes(sign);
  let redacted = text;
  for (const row of SHAPES) {
    if (row[0].some(holds)) redacted = redacted.replace(new RegExp(row[1], "g"), "***");
  }
  if (!KEY_WORDS.some(holds)) return redacted;
  return redacted
    .replace(AFTER_SCHEME(), "$1$2***")
    .replace(AFTER_KEY_WORD(), (all, word: string, separator: string, value: string) =>
      /\d/.test(value) && !value.includes(".") ? `${word}${separator}***` : all,
    );
}
