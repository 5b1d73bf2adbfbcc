import { join } from 'node:path';
import { claimHome } from '#embedded/home.ts';
import { openSupabase } from '#embedded/supabase/supabase.ts';
import { Refusal } from './say.ts';
