import { testInBrowser } from './test-in-browser.js';

testInBrowser('firefox');
