# syntax=docker/dockerfile:1
ARG VERSION=10.0
FROM mcr.example.org/dotnet/sdk:${VERSION} AS build
ENV PATH="/opt/bin:$PATH" \
    MODE=release
WORKDIR /src
COPY --from=build --chown=app:app . ./
RUN apt-get update && \
    # tools
    apt-get install -y curl \
    && rm -rf /var/lib/apt/lists/*
EXPOSE 8080/tcp
HEALTHCHECK CMD curl -f http://localhost/ || exit 1
ENTRYPOINT ["dotnet", "app.dll"]
