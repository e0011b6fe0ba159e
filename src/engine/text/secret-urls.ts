import { isSecretName } from "./secret-names.js";

/**
 * One word with the passwords of its URLs (`scheme://user:***@host`) and of Go's data sources (`user:***@tcp(host)/db`), and
 * their parameters of secret names, as `***`. A name alone before the `@` stays, except over http, where it is a token.
 */
export function redactUrls(word: string): string {
  const told = word.includes("://") ? redactUserInfo(word) : redactOracle(redactDataSource(word));
  if (!/[?#]|:\/\//.test(told)) return told;
  return told.replace(
    /([?&;#])([\w.%[\]-]{1,100})=([^&;#\s]*)/g,
    (all, mark: string, name: string) => (isSecretParameter(name) ? `${mark}${name}=***` : all),
  );
}

/** In a URL a signature is as good as a password: whoever has it may do what was signed. */
function isSecretParameter(name: string): boolean {
  return isSecretName(name) || /^(key|code|se)$|(^|[-_.])sig(nature)?$/i.test(name);
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

/** `user:password@tcp(host:port)/name`, alone or behind the name of an option. */
function redactDataSource(word: string): string {
  const at = word.search(/@(?:tcp|udp|unix)[46]?\(/);
  const user = /^(?:-{0,2}[\w.-]{1,100}=)?[^:]*:/.exec(at < 0 ? "" : word.slice(0, at))?.[0];
  return user === undefined ? word : `${user}***${word.slice(at)}`;
}

/** `jdbc:oracle:thin:user/password@host…`, alone or behind the name of an option. */
function redactOracle(word: string): string {
  const at = word.search(/jdbc:oracle:/i);
  const end = word.lastIndexOf("@");
  const slash = at < 0 ? -1 : word.indexOf("/", at);
  return slash < 0 || slash > end ? word : `${word.slice(0, slash)}/***${word.slice(end)}`;
}
