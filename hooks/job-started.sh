#!/bin/sh
# Ends what earlier jobs of this runner left listening, before each job, without any change to workflows.
#
# In the runner's folder (then restart the runner):
#   echo ACTIONS_RUNNER_HOOK_JOB_STARTED=/opt/devrig/hooks/job-started.sh >> .env
#
# Needs nothing but this repository's dist/cli beside the folder of this script (or DEVRIG_CLI=/path/to/index.js) and a Node
# of version 20 or newer: the runner brings one. Whatever goes wrong here, the job goes on: this script always ends with 0.
# The runner starts it by `bash -e` or `sh -e`.

devrig_node() {
  # The runner's own, beside the program of its Worker (which is our parent) or above its work folder.
  worker=$(readlink "/proc/$PPID/exe" 2>/dev/null) || worker=
  for root in "${worker%/bin/*}" "${RUNNER_TEMP:+$RUNNER_TEMP/../..}"; do
    for version in node24 node22 node20; do
      if [ -n "$root" ] && [ -x "$root/externals/$version/bin/node" ]; then
        echo "$root/externals/$version/bin/node"
        return 0
      fi
    done
  done
  command -v node
}

devrig_cli() {
  if [ -n "${DEVRIG_CLI:-}" ]; then
    echo "$DEVRIG_CLI"
    return 0
  fi
  script=$0
  [ -L "$script" ] && script=$(readlink -f "$script")
  folder=$(cd "$(dirname "$script")" && pwd) || return 1
  for file in "$folder/../dist/cli/index.js" "$folder/dist/cli/index.js" "$folder/index.js"; do
    if [ -f "$file" ]; then
      echo "$file"
      return 0
    fi
  done
  return 1
}

devrig_sweep() {
  node=$(devrig_node) || { echo "devrig: no node found, nothing swept"; return 0; }
  cli=$(devrig_cli) || { echo "devrig: dist/cli/index.js is not beside this hook, nothing swept"; return 0; }
  # A job must not wait for us: two rounds of ten seconds are the most that a sweep takes.
  if command -v timeout >/dev/null 2>&1; then
    timeout 60 "$node" "$cli" sweep --yes </dev/null
  else
    "$node" "$cli" sweep --yes </dev/null
  fi
  status=$?
  [ "$status" -eq 0 ] || echo "devrig: sweep ended with exit code $status; the job goes on"
}

devrig_sweep || true
exit 0
