#!/usr/bin/env bash
# Scores the tables that `planning extract --tables` gives against known ones, document by document.
# Usage: bench/tables.sh PUBLISHED_FOLDER MATERIAL   (MATERIAL holds data/icdar2013, data/pairs, bench/score_icdar.py and bench/score_pairs.py)
set -euo pipefail
bin=$(realpath "${1:?the folder made by dotnet publish}"); material=$(realpath "${2:?the folder of known tables and of the scripts that score}")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

predict() { # NAME: the tables of every PDF of a set, and the time that it took
  /usr/bin/time -f "$1: %e s, %M KB" "$bin/planning" extract "$material/data/$1"/*.pdf --tables --format json --out "$work/$1.json" --force
}

predict icdar2013; predict pairs
echo '== ICDAR 2013, US half: document, precision, recall, F1'
python3 "$material/bench/score_icdar.py" "$material/data/icdar2013" "$work/icdar2013.json" --each
echo '== PDFs beside their source: document, relations, precision, recall, F1'
python3 "$material/bench/score_pairs.py" "$material/data/pairs" "$work/pairs.json" --each
