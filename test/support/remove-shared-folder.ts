export { remove as default } from './shared-folder';
