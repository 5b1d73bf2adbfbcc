import { openDatabase } from '#embedded/supabase/database.ts';

/** In one statement; more would hold too much in memory. */
const BATCH = 50_000;

/**
 * Copies the responses of a closed database, under new ids, until there are as many as wanted. All wait to be counted.
 *
 * @param folder of the database
 */
export async function copyResponses(folder: string, wanted: number): Promise<void> {
  const database = await openDatabase(folder);
  try {
    const { rows } = await database.query<{ column_name: string }>(
      `select column_name from information_schema.columns
       where table_schema = 'heed' and table_name = 'responses' and column_name <> 'id'`,
    );
    const columns = rows.map(({ column_name }) => `"${column_name}"`).join(', ');
    await database.exec('create temporary table pattern as select * from heed.responses');
    for (let there = await counted(); there < wanted; there = await counted()) {
      await database.query(
        `with copied as (
           insert into heed.responses (id, ${columns})
           select gen_random_uuid(), ${columns} from pattern cross join generate_series(1, $1) limit $2
           returning survey, id
         )
         insert into heed.waiting (survey, response) select survey, id from copied`,
        [Math.ceil(BATCH / there) + 1, Math.min(BATCH, wanted - there)],
      );
    }
    await database.exec('vacuum analyze');
  } finally {
    await database.close();
  }

  async function counted(): Promise<number> {
    const { rows } = await database.query<{ n: number }>('select count(*)::integer as n from heed.responses');
    return rows[0]!.n;
  }
}
