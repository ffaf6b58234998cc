FROM node:22-bookworm-slim
WORKDIR /app
COPY . .
RUN node scripts/setup.mjs && node apps/explorer/scripts/build.mjs && chown -R node:node /app
USER node
EXPOSE 4747
CMD ["node", "apps/cli/bin/entente.mjs", "serve", "--host", "0.0.0.0"]
