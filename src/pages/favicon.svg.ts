import type { APIRoute } from 'astro';
import logo from '../../content/logo.svg?raw';

/** The picture by which the site is known; the settings may name another one. */
export const GET: APIRoute = () => new Response(logo, { headers: { 'content-type': 'image/svg+xml' } });
