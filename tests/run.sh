#!/usr/bin/env bash
# Installs what the tests need beyond the .NET SDK (a browser, a font with Hangul, and Node.js for the bot on discord.js
# that checks the fake Discord), builds everything, runs every test, and closes with one line: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

install() {
  echo "Installing $* for the tests ..."
  root=""
  [ "$(id -u)" -eq 0 ] || root="sudo"
  $root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $root apt-get install -y -qq "$@" >/dev/null
}

browser >/dev/null || install chromium
[ -n "$(fc-list :lang=ko 2>/dev/null)" ] || install fontconfig fonts-nanum
command -v npm >/dev/null || install nodejs npm
npm ci --silent --prefix tests/discord-js
INTERVIEWBOT_TEST_BROWSER="$(browser)"
export INTERVIEWBOT_TEST_BROWSER

dotnet build InterviewBot.sln --configuration Release --nologo --verbosity quiet

passed=0
failed=0
for project in tests/*Tests/ tests/*EndToEnd/; do
  name="$(basename "$project")"
  [ -f "$project$name.csproj" ] || continue
  log="$(mktemp)"
  # The runner colours its lines where it believes itself on a build server, so the counts are read without colours.
  "${project}bin/Release/net10.0/$name" --progress off --no-ansi 2>&1 | sed $'s/\033\\[[0-9;]*[A-Za-z]//g' | tee "$log" || true
  succeeded="$(sed -n 's/^ *succeeded: *\([0-9]*\).*/\1/p' "$log" | tail -n 1)"
  broken="$(sed -n 's/^ *failed: *\([0-9]*\).*/\1/p' "$log" | tail -n 1)"
  if [ -z "$succeeded" ] || [ "$((succeeded + broken))" -eq 0 ]; then
    echo "$name: no test ran" >&2
    broken=1
  fi
  passed=$((passed + ${succeeded:-0}))
  failed=$((failed + broken))
  rm -f "$log"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
