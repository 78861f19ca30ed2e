#!/usr/bin/env bash
set -euo pipefail
NAME="${1:-world}"
export PATH="$HOME/bin:$PATH" COUNT=3

greet() {
  local who=$1
  echo "Hello ${who^^} and $(date +%Y | tr -d '\n')" >&2 # comment
}

if [[ -f "$NAME" && $# -gt 1 ]]; then
  for f in *.txt; do
    cat "$f" | grep -E 'a|b' | wc -l
  done
elif ! command -v git >/dev/null; then
  cat <<EOF > out.txt
Dear $NAME, $((1 + 2)) and $(pwd)
EOF
  cat <<-'RAW'
	no $holes
	RAW
fi
docker run --rm \
  -v "$PWD":/src image:latest make -j8
case "$1" in
  start|stop) greet "$1" ;;
  *) exit 1 ;;
esac
url=https://example.org/a#b
