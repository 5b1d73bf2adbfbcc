import type { APIRoute } from 'astro';
import { picture } from '../../_files.ts';

export const prerender = false;

export const GET: APIRoute = picture;
