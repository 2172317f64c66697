import config from './vitest.config.ts';
export default {
  ...config,
  plugins: [
    {
      name: 'stub',
      enforce: 'pre',
      resolveId(id: string) {
        return /read-model-card\.js$/.test(id) ? '/tmp/stub/read-model-card.ts' : undefined;
      },
    },
    ...(config as any).plugins,
  ],
  server: { fs: { strict: false } },
};
