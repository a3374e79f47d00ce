# The API alone; which Neo4j it asks, NEO4J_URI says. `docker-compose --profile app up` runs the two together.
#
# Where this base cannot be pulled, give another with Node 20 and a user `node`: --build-arg NODE_IMAGE=…
ARG NODE_IMAGE=node:20-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package needs a script of its own.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM ${NODE_IMAGE}
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY schema schema
COPY cypher cypher
COPY seed seed
# Inside it listens on all addresses; which of this machine lead there, the publishing of the port says.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
USER node
EXPOSE 4000
# Ready: Neo4j answers and the seed is loaded.
HEALTHCHECK --start-period=120s --interval=5s --timeout=5s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main/policytrail.js", "start"]
