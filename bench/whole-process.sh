#!/usr/bin/env bash
# Times `planning check` as a whole process on documents of growing length, on a dossier of ten documents, and on ten times the rules.
# Usage: bench/whole-process.sh PUBLISHED_FOLDER BIGDOCX.py   (BIGDOCX.py OUT.docx WORDS writes a document)
set -euo pipefail
bin=$(realpath "${1:?the folder made by dotnet publish}"); maker=$(realpath "${2:?the script that makes documents}")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

measure() { # LABEL DOCUMENT-OR-FOLDER [OPTION…]: the median of five runs
  for _ in 1 2 3 4 5 6; do
    /usr/bin/time -f '%e %M' -o "$work/time" "$bin/planning" check "${@:2}" --type plui --format json --out "$work/out.json" --force || true
    tail -1 "$work/time" >> "$work/times.${1// /_}"
  done
  tail -n +2 "$work/times.${1// /_}" | sort -n | sed -n 3p | awk -v l="$1" '{ printf "| %s | %.2f | %d |\n", l, $1, $2 / 1024 }'
}

echo '| words | wall (s) | peak memory (MB) |'; echo '|---|---|---|'
for words in 5000 50000 500000; do
  python3 "$maker" "$work/$words.docx" "$words" >/dev/null
  measure "$words" "$work/$words.docx" --part rapport-de-presentation
done

# A dossier: each document says which part it is by the declaration beside it.
mkdir "$work/dossier"; printf 'pieces:\n' > "$work/dossier/dossier.yaml"
for part in rapport-de-presentation evaluation-environnementale suivi-evaluation padd oap reglement documents-graphiques annexes poa general; do
  python3 "$maker" "$work/dossier/$part.docx" 100000 >/dev/null
  printf '  %s.docx: %s\n' "$part" "$part" >> "$work/dossier/dossier.yaml"
done
measure 'a dossier of ten documents of 100000' "$work/dossier"

# Ten times the rules: each rules file nine times more, under other ids.
mkdir "$work/templates"; cp -r "$bin/templates/." "$work/templates/"
for file in "$work"/templates/plui/*.yaml; do
  [ "$(basename "$file")" = faits.yaml ] && continue
  for copy in 1 2 3 4 5 6 7 8 9; do
    sed -E "s/^(  - id: [A-Z]+)-/\1X$(printf '%s' "$copy" | tr 1-9 A-I)-/" "$file" > "${file%.yaml}-copie$copy.yaml"
  done
done
export PLANNING__TEMPLATES="$work/templates"
measure '500000 (ten times the rules)' "$work/500000.docx" --part rapport-de-presentation
