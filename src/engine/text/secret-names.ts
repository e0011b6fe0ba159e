/** Which names say that a value is a secret: a judgement by the words in them. */

/** One of these makes a secret wherever it ends a word, the words joined: `PGPASSWORD`, `api-keys`, `SECRET_KEY_BASE`. */
const STRONG =
  "password passwd passphrase passcode secret token apikey accesskey privatekey signingkey encryptionkey masterkey accountkey authkey sharedkey licensekey connectionstring requirepass masterauth keypass storepass userpass passin passout setcookie rpcauth httpauth basicauth proxyauth".split(
    " ",
  );
/** These only as the whole last word: `db-pass`, but neither `bypass` nor `auth-mode`. */
const LAST = "pass pat auth bearer cookie jwt pwd otp authorization credential dsn".split(" ");
/** Of these the value may as well be a file or a folder, and shows it: `PWD=/srv`, `Xorg -auth /run/x`. */
const OFTEN_PATHS = ["pwd", "auth", "cookie", "credential"];
/** A name that ends in one of these tells where the secret is, or of what kind: not the secret. */
const ABOUT =
  "file path dir directory folder stdin prompt store provider policy manager command name length size count limit ttl timeout lifetime expiry expiration expire interval url uri endpoint type mode method format algorithm encryption header prefix field env backend less second budget".split(
    " ",
  );
/** With one of these as a word it is a number: `OPENAI_MAX_TOKENS`. */
const COUNTS = ["max", "min", "num", "total", "per"];
const SWITCHED = ["no", "without", "skip", "disable", "enable", "allow"];

const LONGEST_NAME = 100;

/** Does it hold what makes a secret's name, its words joined? Where it does not, nothing in it is one. */
export function mayHoldSecretName(joined: string): boolean {
  return [STRONG, LAST].some((parts) => parts.some((part) => joined.includes(part)));
}

/** Does an option, variable, header or parameter of this name carry a secret, as far as its name tells? */
export function isSecretName(name: string): boolean {
  if (name.length > LONGEST_NAME || !mayHoldSecretName(lettersOf(name))) return false;
  // `-Dpass=x`, `-PTOKEN=x`: an option of one letter, and the name right behind it.
  const behindLetter = /^-[A-Za-z](?=\w)/.test(name) ? wordsOf(name.slice(2)) : [];
  return areSecret(wordsOf(name)) || areSecret(behindLetter);
}

/** The same with the value known: not where it only switches something, names a kind or, of some names, a file. */
export function isSecret(name: string, value: string): boolean {
  if (!isSecretName(name)) return false;
  if (/^["']?(true|false|yes|no|on|off|none|null|enabled|disabled)["']?$/i.test(value))
    return false;
  const last = wordsOf(name).at(-1) ?? "";
  if (last === "auth" && /^(basic|digest|password|token|oauth2?|ldap|sha\d+|md5)$/i.test(value))
    return false;
  return !(OFTEN_PATHS.includes(last) && /^["']?(~|\.{0,2}|[a-z]:)[/\\][^=;,\s]*$/i.test(value));
}

function areSecret(words: readonly string[]): boolean {
  const joined = words.join("");
  if (ABOUT.some((part) => joined.endsWith(part))) return false;
  if (SWITCHED.includes(words[0] ?? "") || words.some((word) => COUNTS.includes(word)))
    return false;
  return (
    LAST.includes(words.at(-1) ?? "") || words.some((_, at) => isStrong(words.slice(0, at + 1)))
  );
}

function isStrong(words: readonly string[]): boolean {
  const joined = words.join("");
  return STRONG.some((part) => joined.endsWith(part));
}

/** In small letters and the singular, without numbers at the end: `apiKeys_2` is `api`, `key`. */
function wordsOf(name: string): string[] {
  const apart = name
    .replace(/[\d_.-]+$/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ");
  const words = apart.toLowerCase().split(/[^a-z0-9]+/);
  return words.filter((word) => word !== "").map((word) => word.replace(/(?<=[^s])s$/, ""));
}

/** In small letters, and digits, without what separates its words. */
export function lettersOf(name: string): string {
  let letters = "";
  for (const character of name.toLowerCase()) {
    const isLetter = character >= "a" && character <= "z";
    if (isLetter || (character >= "0" && character <= "9")) letters += character;
  }
  return letters;
}
