import type { APIRoute } from 'astro';
import { tableCsv } from '../../_files.ts';

export const prerender = false;

export const GET: APIRoute = tableCsv;
