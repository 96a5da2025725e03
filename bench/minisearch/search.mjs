// Ranks documents for queries with MiniSearch. In: {"documents":[…],"queries":[…]} on standard input. Out: for each query
// the names of the best five and the milliseconds it took.
import MiniSearch from 'minisearch';

const fields = ['name', 'aliases', 'description', 'examples', 'flags', 'tasks'];
const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}

const { documents, queries } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
const index = new MiniSearch({
  fields,
  idField: 'name',
  searchOptions: {
    boost: { name: 4, aliases: 4, tasks: 3, description: 2 },
    prefix: true,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  },
});
index.addAll(documents);
for (let round = 0; round < 3; round++) {
  queries.forEach((query) => index.search(query));
}

const answers = queries.map((query) => {
  const start = process.hrtime.bigint();
  const names = index.search(query).slice(0, 5).map((found) => found.id);
  return { names, milliseconds: Number(process.hrtime.bigint() - start) / 1e6 };
});
process.stdout.write(JSON.stringify(answers));
