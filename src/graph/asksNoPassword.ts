import { driverWith, patience } from './driverOf.ts';
import { inTime } from './inTime.ts';

/** Whether a server lets in who gives no name and no password. One try without any: a wrong one may lock an account. */
export async function asksNoPassword(uri: string, database: string): Promise<boolean> {
  const driver = driverWith(uri, { scheme: 'none', credentials: '' }, 1);
  try {
    await inTime(2 * patience, null, driver.verifyConnectivity({ database }));
    return true;
  } catch {
    return false;
  } finally {
    void driver.close().catch(() => undefined);
  }
}
