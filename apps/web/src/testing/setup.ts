import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// How long an answer takes is no part of any test; on a busy machine a page of several questions needs more than a second.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
