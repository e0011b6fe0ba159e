// Secrets that tell themselves by their form. Every pattern runs in linear time: the text is somebody else's.
import { once } from "../once.js";

/** Prefixes that their makers chose so that scanners find them, and what may follow. */
const SHAPES = once((): readonly RegExp[] => [
  /gh[pousr]_[A-Za-z0-9]{10,}/g, // GitHub
  /github_pat_\w{10,}/g,
  /gl(?:pat|ptt|rt|dt|cbt)-[\w-]{10,}/g, // GitLab
  /xox[a-z]-[\w-]{8,}/g, // Slack
  /(?:AKIA|ASIA)[A-Z0-9]{12,}/g, // AWS
  /eyJ[\w-]{14,}(?:\.[\w-]*)*/g, // JSON Web Token
  /[sr]k[-_](?:live|test|proj|ant)[-_][\w-]{10,}/g, // Stripe, OpenAI, Anthropic
  /sk-[A-Za-z0-9]{20,}/g,
  /npm_[A-Za-z0-9]{20,}/g,
  /pypi-[\w-]{20,}/g,
  /AIza[\w-]{30,}/g, // Google
  /ya29\.[\w-]{10,}/g,
  /hv[sbr]\.[\w-]{16,}/g, // Vault
  /do[oprt]_v1_[a-f0-9]{20,}/g, // DigitalOcean
  /SG\.[\w-]{16,}\.[\w-]{16,}/g, // SendGrid
  /-----BEGIN[^-]{0,40}PRIVATE KEY-----[^-]*/g,
]);

/** Long hex or base64, not a path or file name, right after a word that names a secret: `--key 0f3a…`, `key:"…"`. */
const AFTER_KEY_WORD = once(
  () =>
    /(key|token|secret|password|passwd|bearer|basic)(["']?[\s:=]{1,3}["']?)(?!\/)([A-Za-z0-9+/_=-]{16,})(?![A-Za-z0-9+/_=.-])/gi,
);

/** What every shape holds, in small letters; a text without any of it, as nearly all are, is spared the patterns. */
const SIGNS =
  "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- glptt- glrt- gldt- glcbt- xox akia asia eyj sk- sk_ rk- rk_ npm_ pypi- aiza ya29 hvs. hvb. hvr. _v1_ sg. key token secret passw bearer basic".split(
    " ",
  );

/** The text with everything that looks like a token as `***`. */
export function redactShapes(text: string): string {
  const small = text.toLowerCase();
  if (!SIGNS.some((sign) => small.includes(sign))) return text;
  let redacted = text;
  for (const shape of SHAPES()) redacted = redacted.replace(shape, "***");
  return redacted.replace(AFTER_KEY_WORD(), "$1$2***");
}

/**
 * One word with the passwords of its URLs (`scheme://user:***@host`) and their parameters of secret names as `***`.
 * A name alone before the `@` stays, except over http, where it is a token.
 */
export function redactUrls(word: string, isSecretName: (name: string) => boolean): string {
  if (!word.includes("://")) return word;
  return redactUserInfo(word).replace(
    /([?&;#])([\w.%[\]-]{1,100})=([^&;#\s]*)/g,
    (all, mark: string, name: string) =>
      isSecretName(name) || /^(key|code|sig|se)$/i.test(name) ? `${mark}${name}=***` : all,
  );
}

function redactUserInfo(word: string): string {
  const [before = "", ...urls] = word.split("://");
  let told = before;
  let scheme = before;
  for (const [index, url] of urls.entries()) {
    const isLast = index === urls.length - 1;
    told += `://${hideUser(url, isLast, /https?$/i.test(scheme))}`;
    scheme = url;
  }
  return told;
}

/** `user:password@host…`; passwords hold `@` and `/` at times, so the last `@` counts. */
function hideUser(url: string, isLast: boolean, isHttp: boolean): string {
  const at = url.lastIndexOf("@");
  if (at < 0 || /^(\[[^\]]*\]|[^:@/?#[\]]*)(:\d{1,5})?[/?#]/.test(url)) return url;
  const host = url.slice(at);
  const colon = url.indexOf(":");
  if (colon >= 0 && colon < at) return `${url.slice(0, colon)}:***${host}`;
  return isHttp && isLast ? `***${host}` : url;
}
