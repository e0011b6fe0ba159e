import type { Flag } from "../command.js";
import { type CommandWords, choicesOf, spellings, takesFile } from "./words.js";

/** A completion script for zsh: a file `_devrig` in a folder of `fpath`, or sourced after `compinit`. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef devrig devrig-preflight
# zsh completion for devrig: devrig completion zsh > ~/.zfunc/_devrig, with ~/.zfunc in fpath
_devrig() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${plain(summary)}`)}`).join("\n")}
  )
  _arguments -C '(-h --help)'{-h,--help}'[show the help]' '--version[show the version]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $line[1] in
        help) _describe -t commands command commands ;;
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = _devrig ]; then _devrig "$@"; else compdef _devrig devrig devrig-preflight; fi
`;
}

function commandCase({ name, flags, choices }: CommandWords): string {
  const word = choices.length === 0 ? "*: :_files" : `1: :(${choices.join(" ")})`;
  return `        ${name}) _arguments ${[...flags.map(argument), quoted(word)].join(" ")} ;;`;
}

function argument(flag: Flag): string {
  const names = spellings(flag);
  const text = `[${plain(flag.text)}]`;
  const value = flag.value === undefined ? "" : `:${plain(flag.value)}:${actionOf(flag)}`;
  const rest = quoted(`${text}${value}`);
  if (names.length === 1) return quoted(`${flag.multiple ? "*" : ""}${names[0]}${text}${value}`);
  return `'(${names.join(" ")})'{${names.join(",")}}${rest}`;
}

function actionOf(flag: Flag): string {
  const choices = choicesOf(flag.value);
  if (choices.length > 0) return `(${choices.join(" ")})`;
  return takesFile(flag) ? "_files" : " ";
}

/** Brackets and colons part the pieces of a specification. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/g, (character) => `\\${character}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
