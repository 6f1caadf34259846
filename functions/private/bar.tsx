const height = 12;

/** A bar as long as a share, from 0 to 1. What stands beside it says the same in figures. */
export const Bar = ({ share }: { readonly share: number }) => (
  <svg
    class="bar"
    viewBox={`0 0 100 ${height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <rect class="track" width="100" height={height} />
    <rect class="value" width={(Math.min(1, share) * 100).toFixed(2)} height={height} />
  </svg>
);
