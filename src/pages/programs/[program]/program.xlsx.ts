import type { APIRoute } from 'astro';
import { xlsx } from '../_files.ts';

export const prerender = false;

export const GET: APIRoute = xlsx;
