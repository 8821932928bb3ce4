export { remove as default } from './production-build-folder';
