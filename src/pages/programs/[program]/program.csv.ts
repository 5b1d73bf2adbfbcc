import type { APIRoute } from 'astro';
import { csv } from '../_files.ts';

export const prerender = false;

export const GET: APIRoute = csv;
