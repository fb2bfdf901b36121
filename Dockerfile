FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/ScholarGraph.Server --output /app -p:RestoreLockedMode=true \
    && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The server runs as the user that the image brings, who owns nothing but the data.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
USER $APP_UID
VOLUME /data
ENV SCHOLARGRAPH__DATA=/data \
    SCHOLARGRAPH__URLS=http://+:5080
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 \
    CMD ["dotnet", "scholargraph.dll", "health"]
ENTRYPOINT ["dotnet", "scholargraph.dll"]
