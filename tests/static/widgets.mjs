// Keeps the screens to our widgets: `node tests/static/widgets.mjs`.
import { finish, readSources } from './sources.mjs';
import { checkWidgets } from './widget_rules.mjs';

const files = readSources();
finish('widgets', checkWidgets(files), files.filter(({ path }) => path.startsWith('ui/screens/')).length);
