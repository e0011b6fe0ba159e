/** Which names say that a value is a secret: a judgement by the words in them. */

/** A name that ends in one of these as a word of its own (`db-pass`, but not `bypass`). */
const SECRET_WORDS =
  "pass pat auth bearer cookie jwt pwd otp sig signature authorization credential credentials dsn".split(
    " ",
  );
/** A name that ends in one of these, its words joined. */
const SECRET_ENDINGS =
  "password passwd passphrase passcode secret secrets token apikey accesskey secretkey privatekey signingkey encryptionkey masterkey accountkey authkey sharedkey licensekey connectionstring requirepass masterauth keypass storepass userpass credentials passin passout".split(
    " ",
  );
const SECRET_ANYWHERE = "password passwd awssecret secretaccess clientsecret privatetoken".split(
  " ",
);
const HARMLESS_ENDINGS = ["file", "path", "dir", "stdin", "prompt"];

/** Does it hold what makes a secret's name, its words joined? Where it does not, nothing in it is one. */
export function mayHoldSecretName(joined: string): boolean {
  return [SECRET_WORDS, SECRET_ENDINGS, SECRET_ANYWHERE].some((parts) =>
    parts.some((part) => joined.includes(part)),
  );
}

/** Does an option, variable, header or parameter of this name carry a secret, as far as its name tells? */
export function isSecretName(name: string): boolean {
  const joined = lettersOf(name);
  const ends = (parts: readonly string[]): boolean => parts.some((part) => joined.endsWith(part));
  if (ends(HARMLESS_ENDINGS)) return false;
  const words = wordsOf(name);
  if (words[0] === "no") return false;
  return (
    ends(SECRET_ENDINGS) ||
    SECRET_ANYWHERE.some((part) => joined.includes(part)) ||
    SECRET_WORDS.includes(words.at(-1) ?? "")
  );
}

function wordsOf(name: string): string[] {
  const apart = name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return apart.split(/[^a-z0-9]+/).filter((word) => word !== "");
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
