// The least that Node can do to serve a page: what every start is held against.
import { createServer } from 'node:http';

createServer((_, reply) => reply.end('<h1>Here</h1>')).listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGINT', () => process.exit());
