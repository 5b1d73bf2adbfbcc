import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { clean } from './clean.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';
import { rpc } from './rpc.ts';
import type { Answer, Opening, Question } from './thread.ts';

/** The thread that PostgreSQL runs in, so that counting a hundred thousand answers holds up no page. */
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only; open the database with openThread.');
const { folder, roles, migrations } = workerData as Opening;

const database = await openDatabase(folder);
await database.exec(await readFile(roles, 'utf8'));
// Only here does the database take synthetic answers.
await database.exec(`set heed.embedded = 'on'`);
await migrate(database, migrations);
await clean(database);

async function answer({ id, ask }: Question): Promise<Answer> {
  try {
    if (ask !== 'close') return { id, reply: await rpc(database, ask) };
    await database.close();
    return { id, reply: null };
  } catch (error) {
    return { id, error: (error as Error).message };
  }
}

port.on('message', (question: Question) => {
  void answer(question).then((answered) => {
    port.postMessage(answered);
    if (question.ask === 'close') port.close();
  });
});
port.postMessage('open');
