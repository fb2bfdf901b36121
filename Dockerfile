# The IDE comes from npm, which the image of the SDK lacks.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin /usr/local/bin
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
WORKDIR /source
COPY . .
# Without npm the build only warns; an image without the IDE is none.
RUN dotnet publish src/ScholarGraph.Server --output /app -p:RestoreLockedMode=true \
    && test -f /app/ide/LICENSE \
    && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The server runs as the user that the image brings, who owns nothing but the data.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
VOLUME /data
# Works with a read-only root file system (docker run --read-only): what SQLite sorts aside goes to the volume, and the runtime
# opens no socket in /tmp for debuggers.
ENV SCHOLARGRAPH__DATA=/data \
    SCHOLARGRAPH__URLS=http://+:5080 \
    SQLITE_TMPDIR=/data \
    DOTNET_EnableDiagnostics=0
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["dotnet", "scholargraph.dll", "health"]
ENTRYPOINT ["dotnet", "scholargraph.dll"]
