/** A program to copy, in one of the languages people work in. */
export interface Snippet {
  id: 'curl' | 'python' | 'r';
  code: string;
}

/** Short programs that read the open data at an address ending with a slash. Each does without packages of its own. */
export const dataSnippets = (base: string): readonly Snippet[] => [
  {
    id: 'curl',
    code: `curl -s ${base}data/v1/arkiv.json |
  jq -r '.agreements[]
    | select(.data.money.total.basis == "period" and (.data.money.total.amount | type) == "number")
    | "\\(.id): \\(.data.money.total.amount) kr"'`,
  },
  {
    id: 'python',
    code: `import csv, io, urllib.request

with urllib.request.urlopen("${base}data/v1/avtal.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8")))

known = [row for row in rows if row["hela_summan_for_perioden"]]
largest = max(known, key=lambda row: float(row["hela_summan_for_perioden"]))
print(largest["titel"], largest["hela_summan_for_perioden"])`,
  },
  {
    id: 'r',
    code: `avtal <- read.csv("${base}data/v1/avtal.csv", encoding = "UTF-8")
table(avtal$kommun)`,
  },
];
