import type { APIRoute } from 'astro';
import { badge } from '../../../../_files.ts';

export const prerender = false;

export const GET: APIRoute = badge;
