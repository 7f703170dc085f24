// Keeps the floors: `node tests/static/floors.mjs`.
import { checkFloors } from './floor_rules.mjs';
import { finish, readSources } from './sources.mjs';

const files = readSources();
finish('floors', checkFloors(files), files.length);
