import { type CommandWords, choicesOf, spellings, takesFile } from "./words.js";

/** A completion script for bash 3.2 and newer, without the bash-completion package. */
export function bashScript(commands: readonly CommandWords[]): string {
  return `# bash completion for devrig: source <(devrig completion bash)
_devrig() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -f|--file) ((i++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  COMPREPLY=()
  case $command:$prev in
${valueCases(commands)}
  esac
  case $command in
    '') words='${commands.map(({ name }) => name).join(" ")} help --help --version' ;;
    help) words='${commands.map(({ name }) => name).join(" ")}' ;;
${commands.map(commandCase).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _devrig devrig devrig-preflight
`;
}

/** After a flag with a value comes that value and nothing else. */
function valueCases(commands: readonly CommandWords[]): string {
  const files = '    *:-f|*:--file) COMPREPLY=($(compgen -f -- "$cur")); return ;;';
  const others = commands.flatMap(({ name, flags }) =>
    flags
      .filter((flag) => flag.value !== undefined && !takesFile(flag))
      .map((flag) => {
        const at = spellings(flag)
          .map((word) => `${name}:${word}`)
          .join("|");
        const choices = choicesOf(flag.value).join(" ");
        const reply = choices === "" ? "" : ` COMPREPLY=($(compgen -W '${choices}' -- "$cur"));`;
        return `    ${at})${reply} return ;;`;
      }),
  );
  return [files, ...others].join("\n");
}

function commandCase({ name, flags, choices }: CommandWords): string {
  return `    ${name}) words='${[...choices, ...flags.flatMap(spellings)].join(" ")}' ;;`;
}
