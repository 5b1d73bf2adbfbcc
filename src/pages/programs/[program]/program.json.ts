import type { APIRoute } from 'astro';
import { json } from '../_files.ts';

export const prerender = false;

export const GET: APIRoute = json;
