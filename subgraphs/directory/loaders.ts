import type { Coded } from '#schema/objects/coded';
import type { Kept } from '#subgraphs/directory/client/kept';
import type { ListedService } from '#subgraphs/directory/client/listed-service';
import type { StaffDirectory } from '#subgraphs/directory/client/staff-directory';

/** What the queries read. Services and needs are public and the same for all, so they alone are kept between requests. */
export interface DirectoryLoaders {
  readonly services: () => Promise<Kept<readonly ListedService[]>>;
  readonly needs: () => Promise<Kept<readonly Coded[]>>;
  readonly staff: StaffDirectory;
}
