import type { APIRoute } from 'astro';
import { codebookCsv } from '../../../_files.ts';

export const prerender = false;

export const GET: APIRoute = codebookCsv;
