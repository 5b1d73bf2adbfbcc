import type { APIRoute } from 'astro';
import { feed } from '../_files.ts';

export const prerender = false;

export const GET: APIRoute = feed;
