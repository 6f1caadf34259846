import { chai } from 'vitest';

// Each `expect` is wrapped in a proxy that tells a misspelt expectation, at every step of it. The types of
// the tests tell it as well, once: without proxies an expectation takes half as long.
chai.config.useProxy = false;
